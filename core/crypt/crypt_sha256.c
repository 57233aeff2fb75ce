/* SPDX-License-Identifier: MIT */
/* crypt() by SHA-256: "$5$", perhaps "rounds=N$", and a salt of up to 16 characters. */
#define WORD uint32_t
#define BITS 32
#define ROUNDS 64
#define BIG_0 { 2, 13, 22 }
#define BIG_1 { 6, 11, 25 }
#define LITTLE_0 { 7, 18, 3 }
#define LITTLE_1 { 17, 19, 10 }
#define SIZE 32
#define CRYPT __crt_crypt_sha256
#define NEXT(a, b, c) do { unsigned was = c; c = b + 1; b = a + 1; a = was + 1; } while (0)
#define LAST_VALUE(digest) ((uint32_t)(digest)[31] << 8 | (digest)[30])
#define LAST_COUNT 3
#include "sha_body.h"
