/* SPDX-License-Identifier: MIT */
/* crypt() by SHA-2, for a word of 32 or 64 bits (FIPS 180-4; Ulrich Drepper, "Unix crypt using SHA-256 and SHA-512", 2008). The file that includes
 * this one says: WORD, BITS; ROUNDS; the turns S0, S1 (of the state: three), s0, s1 (of the schedule: two, and a shift); SIZE, the digest's bytes;
 * PREFIX, of the setting; CRYPT, the method's name; NEXT(a, b, c), where the next three digits of the result are, and LAST, how the last ones are written. */
#include <errno.h>
#include <string.h>

#include "methods.h"

enum { BLOCK = 16 * sizeof(WORD), SALT = 16, LEAST_ROUNDS = 1000, MOST_ROUNDS = 999999999, USUAL_ROUNDS = 5000 };

struct sha {
	uint64_t size;
	WORD state[8];
	unsigned char block[BLOCK];
};

/* The upper half of a constant is SHA-256's. */
static WORD constant(uint64_t value)
{
	return (WORD)(value >> (64 - BITS));
}

static WORD turn(WORD value, int by)
{
	return (WORD)(value >> by | value << (BITS - by));
}

static void start(struct sha *sha)
{
	sha->size = 0;
	for (int i = 0; i < 8; i++)
		sha->state[i] = constant(__crt_sha_square_roots[i]);
}

static void take_block(struct sha *sha)
{
	static const unsigned char S0[3] = BIG_0, S1[3] = BIG_1, s0[3] = LITTLE_0, s1[3] = LITTLE_1;
	WORD words[ROUNDS], v[8];
	for (int i = 0; i < 16; i++) {
		words[i] = 0;
		for (unsigned j = 0; j < sizeof(WORD); j++)
			words[i] = (WORD)(words[i] << 8 | sha->block[(unsigned)i * sizeof(WORD) + j]);
	}
	for (int i = 16; i < ROUNDS; i++) {
		WORD a = words[i - 15], b = words[i - 2];
		words[i] = words[i - 16] + (turn(a, s0[0]) ^ turn(a, s0[1]) ^ a >> s0[2]) + words[i - 7] + (turn(b, s1[0]) ^ turn(b, s1[1]) ^ b >> s1[2]);
	}
	memcpy(v, sha->state, sizeof v);
	/* Each round moves all words on by one place; eight rounds bring them back, so that nothing need be moved. */
#define ROUND(i, a, b, c, d, e, f, g, h) do { \
		WORD one = v[h] + (turn(v[e], S1[0]) ^ turn(v[e], S1[1]) ^ turn(v[e], S1[2])) + (v[g] ^ (v[e] & (v[f] ^ v[g]))) + \
			constant(__crt_sha_cube_roots[i]) + words[i]; \
		v[d] += one; \
		v[h] = one + (turn(v[a], S0[0]) ^ turn(v[a], S0[1]) ^ turn(v[a], S0[2])) + ((v[a] & v[b]) | (v[c] & (v[a] | v[b]))); \
	} while (0)
	for (int i = 0; i < ROUNDS; i += 8) {
		ROUND(i, 0, 1, 2, 3, 4, 5, 6, 7);
		ROUND(i + 1, 7, 0, 1, 2, 3, 4, 5, 6);
		ROUND(i + 2, 6, 7, 0, 1, 2, 3, 4, 5);
		ROUND(i + 3, 5, 6, 7, 0, 1, 2, 3, 4);
		ROUND(i + 4, 4, 5, 6, 7, 0, 1, 2, 3);
		ROUND(i + 5, 3, 4, 5, 6, 7, 0, 1, 2);
		ROUND(i + 6, 2, 3, 4, 5, 6, 7, 0, 1);
		ROUND(i + 7, 1, 2, 3, 4, 5, 6, 7, 0);
	}
#undef ROUND
	for (int i = 0; i < 8; i++)
		sha->state[i] += v[i];
}

static void add(struct sha *sha, const void *data, size_t size)
{
	const unsigned char *p = data;
	while (size > 0) {
		size_t place = sha->size % BLOCK, part = BLOCK - place < size ? BLOCK - place : size;
		memcpy(sha->block + place, p, part);
		p += part;
		size -= part;
		sha->size += part;
		if (place + part == BLOCK)
			take_block(sha);
	}
}

static void finish(struct sha *sha, unsigned char digest[SIZE])
{
	/* No message here reaches 2^61 bytes, so that the upper half of SHA-512's length is 0. */
	unsigned char length[2 * sizeof(WORD)] = { 0 };
	for (unsigned i = 0; i < 8; i++)
		length[sizeof length - 1 - i] = (unsigned char)(sha->size * 8 >> (8 * i));
	static const unsigned char padding[BLOCK] = { 0x80 };
	add(sha, padding, (2 * BLOCK - 1 - sizeof length - sha->size % BLOCK) % BLOCK + 1);
	add(sha, length, sizeof length);
	for (unsigned i = 0; i < SIZE; i++)
		digest[i] = (unsigned char)(sha->state[i / sizeof(WORD)] >> (BITS - 8 - 8 * (i % sizeof(WORD))));
}

/* `size` bytes, of a digest that is repeated. */
static void add_repeated(struct sha *sha, const unsigned char digest[SIZE], size_t size)
{
	for (; size > SIZE; size -= SIZE)
		add(sha, digest, SIZE);
	add(sha, digest, size);
}

/* "rounds=N$" at the place, which moves behind it. 0: nothing of the kind. -EINVAL: not a number as it should be. */
static int read_rounds(const char **place, uint32_t *rounds)
{
	const char *p = *place;
	if (strncmp(p, "rounds=", 7) != 0)
		return 0;
	p += 7;
	/* No sign, no zero in front, and no more than is possible. */
	if (*p < '1' || *p > '9')
		return -EINVAL;
	uint64_t value = 0;
	for (; *p >= '0' && *p <= '9'; p++) {
		value = 10 * value + (uint64_t)(*p - '0');
		if (value > MOST_ROUNDS)
			return -EINVAL;
	}
	if (*p != '$' || value < LEAST_ROUNDS)
		return -EINVAL;
	*rounds = (uint32_t)value;
	*place = p + 1;
	return 1;
}

int CRYPT(const char *key, const char *setting, char *output)
{
	const char *salt = setting + 3;
	uint32_t rounds = USUAL_ROUNDS;
	if (read_rounds(&salt, &rounds) < 0)
		return -EINVAL;
	size_t key_size = strlen(key), salt_size = strcspn(salt, "$");
	if (salt_size > SALT)
		salt_size = SALT;
	unsigned char digest[SIZE], keys[SIZE], salts[SIZE];
	struct sha sha;
	start(&sha);
	add(&sha, key, key_size);
	add(&sha, salt, salt_size);
	add(&sha, key, key_size);
	finish(&sha, digest);

	start(&sha);
	add(&sha, key, key_size);
	add(&sha, salt, salt_size);
	add_repeated(&sha, digest, key_size);
	for (size_t bits = key_size; bits > 0; bits >>= 1) {
		if (bits & 1)
			add(&sha, digest, SIZE);
		else
			add(&sha, key, key_size);
	}
	finish(&sha, digest);

	start(&sha);
	for (size_t i = 0; i < key_size; i++)
		add(&sha, key, key_size);
	finish(&sha, keys);
	start(&sha);
	for (unsigned i = 0; i < 16u + digest[0]; i++)
		add(&sha, salt, salt_size);
	finish(&sha, salts);

	for (uint32_t i = 0; i < rounds; i++) {
		start(&sha);
		if (i % 2 != 0)
			add_repeated(&sha, keys, key_size);
		else
			add(&sha, digest, SIZE);
		if (i % 3 != 0)
			add_repeated(&sha, salts, salt_size);
		if (i % 7 != 0)
			add_repeated(&sha, keys, key_size);
		if (i % 2 != 0)
			add(&sha, digest, SIZE);
		else
			add_repeated(&sha, keys, key_size);
		finish(&sha, digest);
	}

	size_t head = (size_t)(salt - setting) + salt_size;
	memcpy(output, setting, head);
	output += head;
	*output++ = '$';
	unsigned a = 0, b = SIZE / 3, c = SIZE / 3 * 2;
	for (int i = 0; i < SIZE / 3; i++) {
		output = __crt_crypt_put(output, (uint32_t)digest[a] << 16 | (uint32_t)digest[b] << 8 | digest[c], 4);
		NEXT(a, b, c);
	}
	*__crt_crypt_put(output, LAST_VALUE(digest), LAST_COUNT) = 0;
	explicit_bzero(&sha, sizeof sha);
	explicit_bzero(digest, sizeof digest);
	explicit_bzero(keys, sizeof keys);
	return 0;
}
