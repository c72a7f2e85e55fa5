import GRDB
enum StorageStub {}
