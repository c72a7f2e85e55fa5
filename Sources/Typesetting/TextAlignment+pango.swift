import CPango

extension TextAlignment {
    var pango: PangoAlignment {
        switch self {
        case .leading, .justified: PANGO_ALIGN_LEFT
        case .center: PANGO_ALIGN_CENTER
        case .trailing: PANGO_ALIGN_RIGHT
        }
    }
}
