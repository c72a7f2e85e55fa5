enum TypesettingStub {}
