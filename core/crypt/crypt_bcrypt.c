/* SPDX-License-Identifier: MIT */
/* crypt() by bcrypt (Provos and Mazieres, "A Future-Adaptable Password Scheme", 1999): "$2b$", two digits of the cost, "$", 22 digits of salt. "$2a$" and
 * "$2y$" are the same method: the letters tell of faults that other implementations had once. */
#include <errno.h>
#include <string.h>

#include "methods.h"
#include "blowfish_table.h"

struct blowfish {
	uint32_t p[18];
	uint32_t s[1024];
};

enum { SALT = 16, HASH = 23 };
/* These are not in the order of the other methods'. */
static const char digits[] = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

static void encrypt_pair(const struct blowfish *blowfish, uint32_t *left_place, uint32_t *right_place)
{
	const uint32_t *s = blowfish->s;
	uint32_t left = *left_place, right = *right_place;
	for (int i = 0; i < 16; i++) {
		left ^= blowfish->p[i];
		uint32_t mixed = right ^ (((s[left >> 24] + s[256 + (left >> 16 & 0xff)]) ^ s[512 + (left >> 8 & 0xff)]) + s[768 + (left & 0xff)]);
		right = left;
		left = mixed;
	}
	*left_place = right ^ blowfish->p[17];
	*right_place = left ^ blowfish->p[16];
}

/* Works a key, and a salt of four words, into the state. */
static void expand(struct blowfish *blowfish, const uint32_t key[18], const uint32_t salt[4])
{
	uint32_t left = 0, right = 0;
	for (int i = 0; i < 18; i++)
		blowfish->p[i] ^= key[i];
	unsigned turn = 0;
	for (int i = 0; i < 18; i += 2, turn ^= 2) {
		left ^= salt[turn];
		right ^= salt[turn + 1];
		encrypt_pair(blowfish, &left, &right);
		blowfish->p[i] = left;
		blowfish->p[i + 1] = right;
	}
	for (int i = 0; i < 1024; i += 2, turn ^= 2) {
		left ^= salt[turn];
		right ^= salt[turn + 1];
		encrypt_pair(blowfish, &left, &right);
		blowfish->s[i] = left;
		blowfish->s[i + 1] = right;
	}
}

char *__crt_bcrypt_put(char *output, const unsigned char *bytes, int size)
{
	uint32_t kept = 0;
	int bits = 0;
	for (int i = 0; i < size; i++) {
		kept = kept << 8 | bytes[i];
		for (bits += 8; bits >= 6; bits -= 6)
			*output++ = digits[kept >> (bits - 6) & 0x3f];
	}
	if (bits > 0)
		*output++ = digits[kept << (6 - bits) & 0x3f];
	*output = 0;
	return output;
}

/* The salt's bytes; -EINVAL if there are not 22 digits. What the last digit has too much is not looked at. */
static int read_salt(const char *text, unsigned char salt[SALT])
{
	uint32_t kept = 0;
	int bits = 0, size = 0;
	for (int i = 0; i < 22; i++) {
		const char *digit = text[i] != 0 ? strchr(digits, text[i]) : NULL;
		if (digit == NULL)
			return -EINVAL;
		kept = kept << 6 | (uint32_t)(digit - digits);
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			salt[size++] = (unsigned char)(kept >> bits);
		}
	}
	return 0;
}

int __crt_crypt_bcrypt(const char *key, const char *setting, char *output)
{
	static const uint32_t no_salt[4];
	struct blowfish blowfish;
	unsigned char salt[SALT], hash[24];
	uint32_t key_words[18], salt_words[4], salt_key[18], text[6] = { 0 };
	if (setting[4] < '0' || setting[4] > '3' || setting[5] < '0' || setting[5] > '9' || setting[6] != '$')
		return -EINVAL;
	int cost = 10 * (setting[4] - '0') + setting[5] - '0';
	if (cost < 4 || cost > 31 || read_salt(setting + 7, salt) < 0)
		return -EINVAL;

	/* 72 bytes of the key, which is repeated, its NUL included. */
	const char *at = key;
	for (int i = 0; i < 18; i++) {
		key_words[i] = 0;
		for (int j = 0; j < 4; j++) {
			key_words[i] = key_words[i] << 8 | (unsigned char)*at;
			at = *at != 0 ? at + 1 : key;
		}
	}
	for (int i = 0; i < 4; i++)
		salt_words[i] = (uint32_t)salt[4 * i] << 24 | (uint32_t)salt[4 * i + 1] << 16 | (uint32_t)salt[4 * i + 2] << 8 | salt[4 * i + 3];
	for (int i = 0; i < 18; i++)
		salt_key[i] = salt_words[i % 4];

	memcpy(blowfish.p, blowfish_p, sizeof blowfish_p);
	memcpy(blowfish.s, blowfish_s, sizeof blowfish_s);
	expand(&blowfish, key_words, salt_words);
	for (uint32_t left = 1u << cost; left > 0; left--) {
		expand(&blowfish, key_words, no_salt);
		expand(&blowfish, salt_key, no_salt);
	}
	for (int i = 0; i < 24; i++)
		text[i / 4] = text[i / 4] << 8 | (unsigned char)"OrpheanBeholderScryDoubt"[i];
	for (int i = 0; i < 6; i += 2) {
		for (int j = 0; j < 64; j++)
			encrypt_pair(&blowfish, &text[i], &text[i + 1]);
	}
	for (int i = 0; i < 24; i++)
		hash[i] = (unsigned char)(text[i / 4] >> (24 - 8 * (i % 4)));

	memcpy(output, setting, 7);
	output = __crt_bcrypt_put(output + 7, salt, SALT);
	(void)__crt_bcrypt_put(output, hash, HASH);
	explicit_bzero(&blowfish, sizeof blowfish);
	explicit_bzero(key_words, sizeof key_words);
	return 0;
}
