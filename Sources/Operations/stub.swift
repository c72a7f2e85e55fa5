enum OperationsStub {}
