/// Where Pango and Cairo are at work: one document at a time in the whole process.
///
/// Pango promises that threads with font maps of their own do not disturb each other. Pango 1.50 does not keep that:
/// with two threads at work, about one document in a hundred loses the width of its hyphens while its lines are broken.
/// The bytes must be the same each time, so layout is never done by two threads at once.
@globalActor
actor PrintingHouse {
    static let shared = PrintingHouse()
}
