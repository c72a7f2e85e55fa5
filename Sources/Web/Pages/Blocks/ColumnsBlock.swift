/// A main part and an aside, beside each other on a wide screen.
struct ColumnsBlock: Sendable {
    let main: [Block]
    let aside: [Block]
}
