enum TablesStub {}
