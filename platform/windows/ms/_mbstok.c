/* SPDX-License-Identifier: MIT */
/* _mbstok(), _mbstok_s(): the parts of multibyte text between separators. */
#include <errno.h>
#include <mbstring.h>

#include "error.h"

unsigned char *_mbstok_s(unsigned char *text, const unsigned char *separators, unsigned char **rest)
{
	if (separators == NULL || rest == NULL || (text == NULL && *rest == NULL)) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	unsigned char *token = text != NULL ? text : *rest;
	token += _mbsspn(token, separators);
	unsigned char *end = token + _mbscspn(token, separators);
	*rest = end;
	if (*end != '\0') {
		*rest = _mbsinc(end);
		*end = '\0';
	}
	return *token != '\0' || end != token ? token : NULL;
}

unsigned char *_mbstok(unsigned char *text, const unsigned char *separators)
{
	static unsigned char *rest;
	return text != NULL || rest != NULL ? _mbstok_s(text, separators, &rest) : NULL;
}
