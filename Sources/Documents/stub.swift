enum DocumentsStub {}
