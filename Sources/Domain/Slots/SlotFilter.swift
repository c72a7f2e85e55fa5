/// Which slots are wanted; what is nil does not matter.
package struct SlotFilter: Hashable, Sendable {
    package let functionGroup: FunctionGroup?
    package let kind: PlacementKind?
    package let region: PostcodeRegion?

    package init(functionGroup: FunctionGroup? = nil, kind: PlacementKind? = nil, region: PostcodeRegion? = nil) {
        self.functionGroup = functionGroup
        self.kind = kind
        self.region = region
    }
}
