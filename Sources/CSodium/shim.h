// libsodium's SHA-256; the rest of the library waits until exchange files are signed.
#include <sodium/crypto_hash_sha256.h>
