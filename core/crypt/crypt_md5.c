/* SPDX-License-Identifier: MIT */
/* crypt() by MD5 ("$1$", a salt of up to eight characters), as FreeBSD 2.0 had it first. MD5 is RFC 1321's. */
#include <errno.h>
#include <string.h>

#include "methods.h"
#include "md5_table.h"

struct md5 {
	uint64_t size;
	uint32_t state[4];
	unsigned char block[64];
};

static void start(struct md5 *md5)
{
	md5->size = 0;
	md5->state[0] = 0x67452301;
	md5->state[1] = 0xefcdab89;
	md5->state[2] = 0x98badcfe;
	md5->state[3] = 0x10325476;
}

static void take_block(struct md5 *md5)
{
	static const unsigned char turns[4][4] = { { 7, 12, 17, 22 }, { 5, 9, 14, 20 }, { 4, 11, 16, 23 }, { 6, 10, 15, 21 } };
	uint32_t words[16], a = md5->state[0], b = md5->state[1], c = md5->state[2], d = md5->state[3];
	for (int i = 0; i < 16; i++) {
		const unsigned char *p = md5->block + 4 * i;
		words[i] = (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
	}
	for (unsigned i = 0; i < 64; i++) {
		uint32_t mixed;
		unsigned place;
		if (i < 16) {
			mixed = d ^ (b & (c ^ d));
			place = i;
		} else if (i < 32) {
			mixed = c ^ (d & (b ^ c));
			place = 5 * i + 1;
		} else if (i < 48) {
			mixed = b ^ c ^ d;
			place = 3 * i + 5;
		} else {
			mixed = c ^ (b | ~d);
			place = 7 * i;
		}
		mixed += a + md5_sines[i] + words[place % 16];
		unsigned turn = turns[i / 16][i % 4];
		a = d;
		d = c;
		c = b;
		b += mixed << turn | mixed >> (32 - turn);
	}
	md5->state[0] += a;
	md5->state[1] += b;
	md5->state[2] += c;
	md5->state[3] += d;
}

static void add(struct md5 *md5, const void *data, size_t size)
{
	const unsigned char *p = data;
	while (size > 0) {
		size_t place = md5->size % 64, part = 64 - place < size ? 64 - place : size;
		memcpy(md5->block + place, p, part);
		p += part;
		size -= part;
		md5->size += part;
		if (place + part == 64)
			take_block(md5);
	}
}

static void finish(struct md5 *md5, unsigned char digest[16])
{
	unsigned char length[8];
	for (int i = 0; i < 8; i++)
		length[i] = (unsigned char)(md5->size * 8 >> (8 * i));
	static const unsigned char padding[64] = { 0x80 };
	add(md5, padding, (119 - md5->size % 64) % 64 + 1);
	add(md5, length, 8);
	for (int i = 0; i < 16; i++)
		digest[i] = (unsigned char)(md5->state[i / 4] >> (8 * (i % 4)));
}

int __crt_crypt_md5(const char *key, const char *setting, char *output)
{
	const char *salt = setting + 3;
	size_t key_size = strlen(key), salt_size = strcspn(salt, "$");
	unsigned char digest[16];
	struct md5 md5;
	if (salt_size > 8)
		salt_size = 8;
	start(&md5);
	add(&md5, key, key_size);
	add(&md5, salt, salt_size);
	add(&md5, key, key_size);
	finish(&md5, digest);

	start(&md5);
	add(&md5, key, key_size);
	add(&md5, setting, 3 + salt_size);
	for (size_t left = key_size; left > 0; left -= left < 16 ? left : 16)
		add(&md5, digest, left < 16 ? left : 16);
	for (size_t bits = key_size; bits > 0; bits >>= 1)
		add(&md5, bits & 1 ? "" : key, 1);
	finish(&md5, digest);

	for (int i = 0; i < 1000; i++) {
		start(&md5);
		if (i % 2 != 0)
			add(&md5, key, key_size);
		else
			add(&md5, digest, 16);
		if (i % 3 != 0)
			add(&md5, salt, salt_size);
		if (i % 7 != 0)
			add(&md5, key, key_size);
		if (i % 2 != 0)
			add(&md5, digest, 16);
		else
			add(&md5, key, key_size);
		finish(&md5, digest);
	}

	memcpy(output, setting, 3 + salt_size);
	output += 3 + salt_size;
	*output++ = '$';
	for (int i = 0; i < 5; i++) {
		uint32_t three = (uint32_t)digest[i] << 16 | (uint32_t)digest[i + 6] << 8 | digest[i == 4 ? 5 : i + 12];
		output = __crt_crypt_put(output, three, 4);
	}
	*__crt_crypt_put(output, digest[11], 2) = 0;
	explicit_bzero(&md5, sizeof md5);
	explicit_bzero(digest, sizeof digest);
	return 0;
}
