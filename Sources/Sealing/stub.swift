enum SealingStub {}
