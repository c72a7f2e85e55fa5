import Hummingbird
import HummingbirdTLS
import HummingbirdHTTP2
import Mustache
enum WebStub {}
