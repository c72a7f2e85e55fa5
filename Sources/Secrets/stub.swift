enum SecretsStub {}
