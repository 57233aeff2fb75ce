/* SPDX-License-Identifier: MIT */
/* crypt()'s methods, and what they share. */
#ifndef CRT_CRYPT_METHODS_H
#define CRT_CRYPT_METHODS_H

#include <crypt.h>
#include <stdint.h>

#include "attr.h"

/* A method writes the hash and a NUL to `output` (CRYPT_OUTPUT_SIZE) and returns 0, or -EINVAL for a setting that is none of its own, in which case what
 * is in `output` does not matter. The key has less than CRYPT_MAX_PASSPHRASE_SIZE bytes. */
int __crt_crypt_des(const char *key, const char *setting, char *output);
int __crt_crypt_des_extended(const char *key, const char *setting, char *output);
int __crt_crypt_md5(const char *key, const char *setting, char *output);
int __crt_crypt_sha256(const char *key, const char *setting, char *output);
int __crt_crypt_sha512(const char *key, const char *setting, char *output);
int __crt_crypt_bcrypt(const char *key, const char *setting, char *output);

/* The digits of all but bcrypt: "./0-9A-Za-z". */
extern const char __crt_crypt_digits[65];
/* A digit's value, or -1. */
int __crt_crypt_digit(char c);
/* `count` digits of a value, the lowest first; behind them. */
char *__crt_crypt_put(char *output, uint32_t value, int count);

/* Bytes as digits of bcrypt's own, the highest bits first, and a NUL; behind the digits. */
char *__crt_bcrypt_put(char *output, const unsigned char *bytes, int size);

/* The Data Encryption Standard. Bits are numbered as in FIPS 46-3, the first one highest. */
struct crt_des {
	/* What each S-box gives, in its place behind the permutation P. */
	uint32_t boxes[8][64];
	/* Each round's key, in two halves of 24 bits. */
	uint32_t keys[16][2];
	/* Which bits of the two halves of the expanded right side change places. */
	uint32_t salt;
};
void __crt_des_tables(struct crt_des *des);
void __crt_des_key(struct crt_des *des, uint64_t key);
/* `times` encryptions (or decryptions) of a block. */
uint64_t __crt_des_run(const struct crt_des *des, uint64_t block, uint32_t times, int decrypt);

extern const uint64_t __crt_sha_cube_roots[80], __crt_sha_square_roots[8];

#endif
