enum ManuscriptStub {}
