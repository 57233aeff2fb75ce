/* SPDX-License-Identifier: MIT */
/* strfry(): a string's bytes in random order. */
#define _GNU_SOURCE 1
#include <stdlib.h>
#include <string.h>

char *strfry(char *text)
{
	/* The last of what is left is any of what is left, each as likely as the others. */
	for (size_t left = strlen(text); left > 1; left--) {
		size_t one = arc4random_uniform((uint32_t)left);
		char c = text[one];
		text[one] = text[left - 1];
		text[left - 1] = c;
	}
	return text;
}
