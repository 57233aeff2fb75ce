/* SPDX-License-Identifier: MIT */
/* crypt_r(), crypt_rn() and crypt_ra(): which method a setting asks for, and the tokens of failure. */
#include <crypt.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "error.h"
#include "methods.h"

/* What could be a part of a line of /etc/passwd or /etc/shadow, and what is no ASCII. */
static int is_bad(const char *setting)
{
	for (; *setting != 0; setting++) {
		unsigned char c = (unsigned char)*setting;
		if (c <= 0x20 || c >= 0x7f || strchr("!*:;\\", c) != NULL)
			return 1;
	}
	return 0;
}

/* 0, or a negative error. */
static int run(const char *key, const char *setting, char *output)
{
	static const struct {
		char prefix[5];
		int (*method)(const char *, const char *, char *);
	} methods[] = {
		{ "$6$", __crt_crypt_sha512 }, { "$5$", __crt_crypt_sha256 }, { "$2b$", __crt_crypt_bcrypt }, { "$2y$", __crt_crypt_bcrypt },
		{ "$2a$", __crt_crypt_bcrypt }, { "$1$", __crt_crypt_md5 }, { "_", __crt_crypt_des_extended },
	};
	if (key == NULL || setting == NULL)
		return -EINVAL;
	if (strlen(key) >= CRYPT_MAX_PASSPHRASE_SIZE)
		return -ERANGE;
	if (is_bad(setting))
		return -EINVAL;
	for (size_t i = 0; i < sizeof methods / sizeof *methods; i++) {
		if (strncmp(setting, methods[i].prefix, strlen(methods[i].prefix)) == 0)
			return methods[i].method(key, setting, output);
	}
	return __crt_crypt_des(key, setting, output);
}

/* A string that is no setting and no hash, so that a comparison with whatever the caller has fails. */
static void fail(const char *setting, char *output)
{
	strcpy(output, setting != NULL && setting[0] == '*' && setting[1] == '0' ? "*1" : "*0");
}

char *crypt_rn(const char *key, const char *setting, void *data, int size)
{
	char *output = data;
	int error = -ERANGE;
	if (size >= (int)sizeof(struct crypt_data)) {
		error = run(key, setting, output);
		if (error < 0)
			fail(setting, output);
	} else if (size >= 3) {
		fail(setting, output);
	}
	if (error < 0) {
		__crt_set_errno(-error);
		return NULL;
	}
	return output;
}

char *crypt_r(const char *key, const char *setting, struct crypt_data *data)
{
	(void)crypt_rn(key, setting, data, (int)sizeof *data);
	return data->output;
}

char *crypt_ra(const char *key, const char *setting, void **data, int *size)
{
	if (*data == NULL || *size < (int)sizeof(struct crypt_data)) {
		void *larger = realloc(*data, sizeof(struct crypt_data));
		if (larger == NULL)
			return NULL;
		*data = larger;
		*size = (int)sizeof(struct crypt_data);
	}
	return crypt_rn(key, setting, *data, *size);
}
