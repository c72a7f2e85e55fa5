/// Makes artifacts.
struct ArtifactPass {
    func run(_ file: QpdfFile) throws(TypesettingRefusal) {}
}
