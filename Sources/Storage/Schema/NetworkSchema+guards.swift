extension NetworkSchema {
    /// What a closed month says stays as it is, from any program: its record, the days and months of its totals, and
    /// which booking a row takes back or makes final. A reason is written once; deleting it is its erasure.
    ///
    /// Freezing a month adds up its days before it writes the month's record, so that what comes into `account_month`
    /// is of a month that is open still.
    static let guardSchema: StaticString = """
        CREATE TRIGGER transfer_fits_its_booking BEFORE INSERT ON transfer
        WHEN NEW.kind <> 'book' AND NOT EXISTS (
            SELECT 1 FROM transfer AS booking
            WHERE booking.id = NEW.refers_to AND booking.kind = 'book' AND booking.unit = NEW.unit
                AND booking.bringing = NEW.bringing AND booking.taking = NEW.taking AND booking.amount = NEW.amount
                AND booking.sequence < NEW.sequence)
        BEGIN SELECT RAISE(ABORT, 'a transfer repeats the booking that it names'); END;
        CREATE TRIGGER transfer_not_before_its_effect BEFORE INSERT ON transfer
        WHEN NEW.month < SUBSTR(NEW.effective_on, 1, 7)
        BEGIN SELECT RAISE(ABORT, 'a transfer is not booked in a month before its effect'); END;

        CREATE TRIGGER ledger_month_is_closed_in_order BEFORE INSERT ON ledger_month
        WHEN EXISTS (SELECT 1 FROM ledger_month WHERE month >= NEW.month)
        BEGIN SELECT RAISE(ABORT, 'a month is closed once, after those before it'); END;
        CREATE TRIGGER ledger_month_is_not_updated BEFORE UPDATE ON ledger_month
        WHEN NEW.state <> 'closed' OR NEW.month <> OLD.month OR NEW.frozen_at <> OLD.frozen_at OR NEW.head <> OLD.head
        BEGIN SELECT RAISE(ABORT, 'a closed month is never changed'); END;
        CREATE TRIGGER ledger_month_is_not_deleted BEFORE DELETE ON ledger_month
        BEGIN SELECT RAISE(ABORT, 'a closed month is never deleted'); END;

        CREATE TRIGGER account_day_not_into_closed_month BEFORE INSERT ON account_day
        WHEN EXISTS (SELECT 1 FROM ledger_month WHERE month >= NEW.month)
        BEGIN SELECT RAISE(ABORT, 'this month is closed'); END;
        CREATE TRIGGER account_day_is_not_updated BEFORE UPDATE ON account_day
        WHEN EXISTS (SELECT 1 FROM ledger_month WHERE month >= OLD.month) OR NEW.month <> OLD.month
        BEGIN SELECT RAISE(ABORT, 'the totals of a closed month are never changed'); END;
        CREATE TRIGGER account_day_is_not_deleted BEFORE DELETE ON account_day
        BEGIN SELECT RAISE(ABORT, 'a total is never deleted'); END;
        CREATE TRIGGER account_month_not_into_closed_month BEFORE INSERT ON account_month
        WHEN EXISTS (SELECT 1 FROM ledger_month WHERE month >= NEW.month)
        BEGIN SELECT RAISE(ABORT, 'this month is closed'); END;
        CREATE TRIGGER account_month_is_not_updated BEFORE UPDATE ON account_month
        BEGIN SELECT RAISE(ABORT, 'the totals of a closed month are never changed'); END;
        CREATE TRIGGER account_month_is_not_deleted BEFORE DELETE ON account_month
        BEGIN SELECT RAISE(ABORT, 'a total is never deleted'); END;

        CREATE TRIGGER transfer_reason_is_not_updated BEFORE UPDATE ON transfer_reason
        BEGIN SELECT RAISE(ABORT, 'a reason is erased or stays as it is'); END;
        CREATE TRIGGER transfer_reason_is_not_replaced BEFORE INSERT ON transfer_reason
        WHEN EXISTS (
            SELECT 1 FROM transfer_reason
            WHERE transfer_id = NEW.transfer_id AND (salt <> NEW.salt OR reason <> NEW.reason))
        BEGIN SELECT RAISE(ABORT, 'a reason is erased or stays as it is'); END;
        CREATE TRIGGER correction_text_is_not_updated BEFORE UPDATE ON correction_text
        BEGIN SELECT RAISE(ABORT, 'a reason is erased or stays as it is'); END;
        CREATE TRIGGER correction_text_is_not_replaced BEFORE INSERT ON correction_text
        WHEN EXISTS (
            SELECT 1 FROM correction_text WHERE correction_id = NEW.correction_id AND part = NEW.part)
        BEGIN SELECT RAISE(ABORT, 'a reason is erased or stays as it is'); END;
        """
}
