/* SPDX-License-Identifier: MIT */
/* crypt_gensalt() and its kin, crypt_checksalt(), crypt_preferred_method(): settings for new passwords. */
#define _DEFAULT_SOURCE 1
#include <crypt.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "error.h"
#include "methods.h"

enum { ENTROPY = 16 };

/* Three bytes as four digits, the lowest first. */
static char *put_three(char *output, const unsigned char *bytes)
{
	return __crt_crypt_put(output, (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16, 4);
}

static char *put_salt(char *output, const unsigned char *bytes, size_t size, size_t most)
{
	for (size_t i = 0; i + 3 <= size && i < most; i += 3)
		output = put_three(output, bytes + i);
	return output;
}

/* The setting in `output`, which has room for any; a negative error. */
static int make(const char *prefix, unsigned long count, const unsigned char *bytes, size_t size, char *output)
{
	if (prefix[0] == '$' && (prefix[1] == '5' || prefix[1] == '6') && prefix[2] == '$') {
		if (size < 3)
			return -EINVAL;
		memcpy(output, prefix, 3);
		output += 3;
		if (count != 0 && count != 5000)
			output += sprintf(output, "rounds=%lu$", count < 1000 ? 1000 : count > 999999999 ? 999999999 : count);
		*put_salt(output, bytes, size, 12) = 0;
		return 0;
	}
	if (strncmp(prefix, "$2", 2) == 0 && prefix[2] != 0 && strchr("aby", prefix[2]) != NULL && prefix[3] == '$') {
		if (size < 16 || (count != 0 && (count < 4 || count > 31)))
			return -EINVAL;
		memcpy(output, prefix, 4);
		output += 4;
		output += sprintf(output, "%02lu$", count != 0 ? count : 5);
		__crt_bcrypt_put(output, bytes, 16);
		return 0;
	}
	if (strncmp(prefix, "$1$", 3) == 0) {
		if (size < 3 || count != 0)
			return -EINVAL;
		strcpy(output, "$1$");
		*put_salt(output + 3, bytes, size, 6) = 0;
		return 0;
	}
	if (prefix[0] == '_') {
		/* An even number of runs would show weak keys. */
		if (size < 3)
			return -EINVAL;
		count = count == 0 ? 725 : count > 0xffffff ? 0xffffff : count | 1;
		*output++ = '_';
		output = __crt_crypt_put(output, (uint32_t)count, 4);
		*put_three(output, bytes) = 0;
		return 0;
	}
	if (prefix[0] == 0 || (__crt_crypt_digit(prefix[0]) >= 0 && __crt_crypt_digit(prefix[1]) >= 0)) {
		if (size < 2 || count != 0)
			return -EINVAL;
		output[0] = __crt_crypt_digits[bytes[0] & 0x3f];
		output[1] = __crt_crypt_digits[bytes[1] & 0x3f];
		output[2] = 0;
		return 0;
	}
	return -EINVAL;
}

char *crypt_gensalt_rn(const char *prefix, unsigned long count, const char *bytes, int size, char *output, int output_size)
{
	char setting[64], entropy[ENTROPY];
	if (bytes == NULL) {
		arc4random_buf(entropy, sizeof entropy);
		bytes = entropy;
		size = ENTROPY;
	}
	int error = make(prefix != NULL ? prefix : crypt_preferred_method(), count, (const unsigned char *)bytes, size > 0 ? (size_t)size : 0, setting);
	if (error == 0 && output_size < (int)strlen(setting) + 1)
		error = -ERANGE;
	if (error < 0) {
		/* A setting that crypt() refuses, for who does not look at the result. */
		if (output_size >= 3)
			strcpy(output, "*0");
		__crt_set_errno(-error);
		return NULL;
	}
	return strcpy(output, setting);
}

char *crypt_gensalt(const char *prefix, unsigned long count, const char *bytes, int size)
{
	static char output[CRYPT_GENSALT_OUTPUT_SIZE];
	return crypt_gensalt_rn(prefix, count, bytes, size, output, sizeof output);
}

char *crypt_gensalt_ra(const char *prefix, unsigned long count, const char *bytes, int size)
{
	char output[CRYPT_GENSALT_OUTPUT_SIZE];
	return crypt_gensalt_rn(prefix, count, bytes, size, output, sizeof output) != NULL ? strdup(output) : NULL;
}

const char *crypt_preferred_method(void)
{
	return "$6$";
}

int crypt_checksalt(const char *setting)
{
	if (setting == NULL)
		return CRYPT_SALT_INVALID;
	for (const char *c = setting; *c != 0; c++) {
		if (*c <= ' ' || *c > '~' || strchr("!*:;\\", *c) != NULL)
			return CRYPT_SALT_INVALID;
	}
	if (strncmp(setting, "$6$", 3) == 0 || strncmp(setting, "$5$", 3) == 0 || strncmp(setting, "$2b$", 4) == 0 || strncmp(setting, "$2a$", 4) == 0 ||
		strncmp(setting, "$2y$", 4) == 0)
		return CRYPT_SALT_OK;
	if (strncmp(setting, "$1$", 3) == 0 || setting[0] == '_' || (__crt_crypt_digit(setting[0]) >= 0 && __crt_crypt_digit(setting[1]) >= 0))
		return CRYPT_SALT_METHOD_LEGACY;
	return CRYPT_SALT_INVALID;
}
