extension Colour {
    static let paper = Colour(1, 1, 1)
    /// Running text.
    static let ink = Colour(0.11, 0.12, 0.14)
    /// Notes, footers and labels: a contrast of more than 4.5 to white (WCAG 1.4.3).
    static let quiet = Colour(0.38, 0.40, 0.43)
    /// Headings, rules that matter and what is taken (halen).
    static let petrol = Colour(0.05, 0.30, 0.36)
    /// What is brought (brengen); lighter than petrol, so that the two differ without colour too.
    static let ochre = Colour(0.83, 0.56, 0.20)
    /// Thin rules between rows.
    static let hairline = Colour(0.82, 0.84, 0.85)
    /// The box of a warning.
    static let sand = Colour(0.99, 0.965, 0.915)
    /// The area under the staircase of hours.
    static let shallow = Colour(0.80, 0.87, 0.885)
}
