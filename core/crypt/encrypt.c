/* SPDX-License-Identifier: MIT */
/* setkey() and encrypt(), and their kin with memory of the caller's: single blocks of DES, a byte for each bit. */
#include <crypt.h>
#include <string.h>

#include "methods.h"

/* The key that setkey() has set: zeros at first. */
static uint64_t key;

static uint64_t join(const char bits[64])
{
	uint64_t joined = 0;
	for (int i = 0; i < 64; i++)
		joined = joined << 1 | (bits[i] & 1);
	return joined;
}

static void run(uint64_t with, char block[64], int decrypt)
{
	struct crt_des des;
	__crt_des_tables(&des);
	__crt_des_key(&des, with);
	uint64_t result = __crt_des_run(&des, join(block), 1, decrypt != 0);
	for (int i = 0; i < 64; i++)
		block[i] = (char)(result >> (63 - i) & 1);
	explicit_bzero(&des, sizeof des);
}

void setkey(const char *bits)
{
	key = join(bits);
}

void encrypt(char block[64], int decrypt)
{
	run(key, block, decrypt);
}

void setkey_r(const char *bits, struct crypt_data *data)
{
	uint64_t joined = join(bits);
	memcpy(data->__key, &joined, sizeof joined);
}

void encrypt_r(char *block, int decrypt, struct crypt_data *data)
{
	uint64_t with;
	memcpy(&with, data->__key, sizeof with);
	run(with, block, decrypt);
}
