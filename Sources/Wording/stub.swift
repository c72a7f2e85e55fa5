enum WordingStub {}
