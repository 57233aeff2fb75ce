/* SPDX-License-Identifier: MIT */
/* crypt() by SHA-512: "$6$", perhaps "rounds=N$", and a salt of up to 16 characters. */
#define WORD uint64_t
#define BITS 64
#define ROUNDS 80
#define BIG_0 { 28, 34, 39 }
#define BIG_1 { 14, 18, 41 }
#define LITTLE_0 { 1, 8, 7 }
#define LITTLE_1 { 19, 61, 6 }
#define SIZE 64
#define CRYPT __crt_crypt_sha512
#define NEXT(a, b, c) do { unsigned was = a; a = b + 1; b = c + 1; c = was + 1; } while (0)
#define LAST_VALUE(digest) ((digest)[63])
#define LAST_COUNT 2
#include "sha_body.h"
