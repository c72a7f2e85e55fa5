extension Equipment {
    /// The page where anybody can check a sealed document.
    package var checkAddress: String { "\(publicUrl)/verify" }
}
