enum DomainStub {}
