/* SPDX-License-Identifier: MIT */
/* crypt() by DES: the method of 1979, with a salt of 12 bits, 25 runs and 8 characters of the key; and the extended one of BSDi ("_", four digits of a
 * count, four of a salt), which takes the whole key. */
#include <errno.h>
#include <string.h>

#include "methods.h"

/* Salts count their bits from the expansion's first. */
static uint32_t reverse_24(uint32_t salt)
{
	uint32_t reversed = 0;
	for (int i = 0; i < 24; i++)
		reversed |= (salt >> i & 1) << (23 - i);
	return reversed;
}

/* The next eight characters, seven bits each above a bit of parity, with zeros behind the end. */
static uint64_t take_key(const char **key)
{
	uint64_t taken = 0;
	for (int i = 0; i < 8; i++) {
		taken = taken << 8 | (unsigned char)((unsigned char)**key << 1);
		if (**key != 0)
			++*key;
	}
	return taken;
}

/* 64 bits as eleven digits, the highest first. */
static void put_block(char *output, uint64_t block)
{
	for (int i = 0; i < 11; i++)
		*output++ = __crt_crypt_digits[i < 10 ? block >> (58 - 6 * i) & 0x3f : block << 2 & 0x3f];
	*output = 0;
}

static int read_digits(const char *text, int count, uint32_t *value)
{
	*value = 0;
	for (int i = 0; i < count; i++) {
		int digit = __crt_crypt_digit(text[i]);
		if (digit < 0)
			return -EINVAL;
		*value |= (uint32_t)digit << (6 * i);
	}
	return 0;
}

int __crt_crypt_des(const char *key, const char *setting, char *output)
{
	struct crt_des des;
	uint32_t salt;
	if (read_digits(setting, 2, &salt) < 0)
		return -EINVAL;
	__crt_des_tables(&des);
	__crt_des_key(&des, take_key(&key));
	des.salt = reverse_24(salt);
	memcpy(output, setting, 2);
	put_block(output + 2, __crt_des_run(&des, 0, 25, 0));
	explicit_bzero(&des, sizeof des);
	return 0;
}

int __crt_crypt_des_extended(const char *key, const char *setting, char *output)
{
	struct crt_des des;
	uint32_t count, salt;
	if (read_digits(setting + 1, 4, &count) < 0 || read_digits(setting + 5, 4, &salt) < 0)
		return -EINVAL;
	__crt_des_tables(&des);
	uint64_t block = take_key(&key);
	__crt_des_key(&des, block);
	/* What is left of the key is worked in: the block so far, encrypted with itself, and the next eight characters. */
	while (*key != 0) {
		block = __crt_des_run(&des, block, 1, 0) ^ take_key(&key);
		__crt_des_key(&des, block);
	}
	des.salt = reverse_24(salt);
	memcpy(output, setting, 9);
	put_block(output + 9, __crt_des_run(&des, 0, count != 0 ? count : 1, 0));
	explicit_bzero(&des, sizeof des);
	explicit_bzero(&block, sizeof block);
	return 0;
}
