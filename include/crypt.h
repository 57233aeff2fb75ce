/* SPDX-License-Identifier: MIT */
/* Hashes of passwords, on both targets, with the methods whose settings begin with
 *
 *   $6$, $5$   SHA-512, SHA-256: "rounds=N$" (1000 to 999999999; 5000), up to 16 characters of salt
 *   $2b$       bcrypt (also $2a$, $2y$): two digits of the cost (04 to 31), "$", 22 digits of salt
 *   $1$        MD5: up to 8 characters of salt
 *   _          DES as BSDi extended it: four digits of the count, four of salt
 *   ./0-9A-Za-z (two)  DES of 1979: two digits of salt; eight characters of the key count
 *
 * For new passwords only the first four are of use. A setting may be a whole hash: whether crypt(password, hash) is the same hash again tells whether the
 * password is the right one. */
#ifndef _CRYPT_H
#define _CRYPT_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

#define CRYPT_OUTPUT_SIZE 384 /* bytes of the longest hash with its NUL, and more */
#define CRYPT_MAX_PASSPHRASE_SIZE 512
#define CRYPT_GENSALT_OUTPUT_SIZE 192

struct crypt_data {
	char output[CRYPT_OUTPUT_SIZE];
	char initialized; /* nothing needs to be set before the first call */
	char __key[8];
};

/* The hash of a key, in memory that the next call uses again. After a failure the result is no hash, but "*0" (or "*1", if that was the setting): EINVAL (a setting that is none), ERANGE
 * (a key of CRYPT_MAX_PASSPHRASE_SIZE bytes or more). Never NULL. Not thread-safe. POSIX.1-2017, except that there NULL is returned. */
char *crypt(const char *__key, const char *__setting) __CRT_NOTHROW;
/* The same in the caller's memory. Thread-safe. GNU. */
char *crypt_r(const char *__key, const char *__setting, struct crypt_data *__data);
/* The same, but NULL after a failure: ERANGE, too, if `size` is less than that of a struct crypt_data. crypt_ra() makes *data larger by realloc(). Of
 * libxcrypt. */
char *crypt_rn(const char *__key, const char *__setting, void *__data, int __size);
char *crypt_ra(const char *__key, const char *__setting, void **__data, int *__size);

#define CRYPT_SALT_OK 0
#define CRYPT_SALT_INVALID 1
#define CRYPT_SALT_METHOD_DISABLED 2
#define CRYPT_SALT_METHOD_LEGACY 3
#define CRYPT_SALT_TOO_CHEAP 4
#define CRYPT_GENSALT_IMPLEMENTS_DEFAULT_PREFIX 1
#define CRYPT_GENSALT_IMPLEMENTS_AUTO_ENTROPY 1
#define CRYPT_CHECKSALT_AVAILABLE 1
#define CRYPT_PREFERRED_METHOD_AVAILABLE 1

/* A setting for a new password: `prefix` says the method (NULL: the preferred one), `count` the rounds or the cost (0: the usual), `bytes` the salt (NULL: random).
 * NULL with EINVAL (an unknown prefix, a count out of range, too few bytes), ERANGE (no room) or ENOMEM. crypt_gensalt() has memory of its own and is not thread-safe;
 * what crypt_gensalt_ra() returns must be freed. Of libxcrypt. */
char *crypt_gensalt(const char *__prefix, unsigned long __count, const char *__bytes, int __size);
char *crypt_gensalt_rn(const char *__prefix, unsigned long __count, const char *__bytes, int __size, char *__output, int __output_size);
char *crypt_gensalt_ra(const char *__prefix, unsigned long __count, const char *__bytes, int __size);
/* What crypt() would say of a setting: CRYPT_SALT_OK, CRYPT_SALT_METHOD_LEGACY (MD5 and DES) or CRYPT_SALT_INVALID. */
int crypt_checksalt(const char *__setting);
/* The prefix of what new passwords should have: "$6$". */
const char *crypt_preferred_method(void);

/* Single blocks of DES (FIPS 46-3), a byte of 0 or 1 for each bit; the key with its bits of parity. encrypt() decrypts if `decrypt` is not 0. Not thread-safe, but for those with a struct of the
 * caller's (GNU). POSIX.1-2017. */
void setkey_r(const char *__bits, struct crypt_data *__data);
void encrypt_r(char *__block, int __decrypt, struct crypt_data *__data);
void setkey(const char *__bits) __CRT_NOTHROW;
void encrypt(char __block[64], int __decrypt) __CRT_NOTHROW;

__CRT_END_DECLS

#endif
