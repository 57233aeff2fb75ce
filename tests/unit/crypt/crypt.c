/* SPDX-License-Identifier: MIT */
/* crypt() and its kin. Expected: the vectors of Ulrich Drepper's "Unix crypt using SHA-256 and SHA-512", of FIPS 46-3's usual example and of bcrypt's authors ("U*U"); the rest from a run of libxcrypt 4.4.33. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define _GNU_SOURCE 1
#include <crypt.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct {
	const char *key, *setting, *hash;
} vectors[] = {
	{ "Hello world!", "$5$saltstring", "$5$saltstring$5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5" },
	{ "Hello world!", "$5$rounds=10000$saltstringsaltstring", "$5$rounds=10000$saltstringsaltst$3xv.VbSHBb41AL9AvLeujZkZRBAwqFMz2.opqey6IcA" },
	{ "Hello world!", "$6$saltstring", "$6$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl/O817G3uBnIFNjnQJuesI68u4OTLiBFdcbYEdFCoEOfaS35inz1" },
	{ "Hello world!", "$6$rounds=10000$saltstringsaltstring",
		"$6$rounds=10000$saltstringsaltst$OW1/O6BYHV6BcXZu8QVeXbDWra3Oeqh0sbHbbMCVNSnCM/UrjmM0Dp8vOuZeHBy/YTBmSK6H9qs/y3RnOaw5v." },
	{ "a very much longer text to encrypt.  This one even stretches over morethan one line.", "$6$rounds=1400$anotherlongsaltstring",
		"$6$rounds=1400$anotherlongsalts$POfYwTEok97VWcjxIiSOjiykti.o/pQs.wPvMxQ6Fm7I6IoYN3CmLs66x9t0oSwbtEW7o7UmJEiDwGqd8p4ur1" },
	{ "U*U", "$2a$05$CCCCCCCCCCCCCCCCCCCCC.", "$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW" },
	{ "password", "ab", "abJnggxhB/yWI" },
	{ "", "..", "..X8NBuQ4l6uQ" },
	{ "longer than eight", "zZ", "zZb64kacvY9KA" },
	{ "\377\243\344x", "Az", "AzBDQQ/C.845g" },
	{ "password", "_J9..abcd", "_J9..abcdIPPmXD22F8s" },
	{ "", "_/...zz..", "_/...zz..6dpSdr.LHZw" },
	{ "seventeen letters", "_9...k2.A", "_9...k2.AYC3VqCiSLAo" },
	{ "0123456789abcdef", "_J9..rasm", "_J9..rasmZs0PH8.eNk." },
	{ "password", "$1$salt", "$1$salt$qJH7.N4xYta3aEG/dfqo/0" },
	{ "", "$1$$", "$1$$qRPK7m23GJusamGpoGLby/" },
	{ "seventeen letters", "$1$saltsaltsalt", "$1$saltsalt$oMNFaipxt.oxMZnQldluc1" },
	{ "!\042#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\134]^_`abcdefghijklmnopqrstuvwxyz", "$1$abcdefgh$", "$1$abcdefgh$DpcRRywyUQAnd8v0R1v.b0" },
	{ "0123456789abcdef", "$1$x", "$1$x$2EdUsAP9rneKidv.e/Jcn." },
	{ "", "$5$$", "$5$$3c2QQ0KjIU1OLtB29cl8Fplc2WN7X89bnoEjaR7tWu." },
	{ "0123456789abcdef0123456789abcdef", "$5$rounds=1000$x", "$5$rounds=1000$x$Ii5NSwaywYZXWnrFHk82rO/NAO3J2a1qTIX8Q2xHfg8" },
	{ "!\042#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\134]^_`abcdefghijklmnopqrstuvwxyz", "$5$rounds=1000$abcdefghijklmnop", "$5$rounds=1000$abcdefghijklmnop$X2fH50QbysNoZV5YcB10D80eOMez/tGppI.v6xhhjVA" },
	{ "", "$6$rounds=1000$", "$6$rounds=1000$$NPMepfN3/Cv.LPoa7suAzCVH3BhfhhB2wHuwY51WjZgqg.e601K6RWCJ7AHYXHZcp4ilHQ0xlpG1yRxSYX3TP/" },
	{ "!\042#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\134]^_`abcdefghijklmnopqrstuvwxyz", "$6$rounds=1001$y", "$6$rounds=1001$y$f2bA4Fr7gObWnexpLrJP3y3m3ENP0NQMvVIGJi4/owYlzEoivAqW4GOaP2NlCyrgTrSL7SvdWeNqLfqYfuxJ81" },
	{ "\200\377", "$6$rounds=1000$z$", "$6$rounds=1000$z$.eEu1jr.gJHZis7muWrK8X4N3nNdwLtN8rXtNgkl0zMnN6HZokY6dv0ZmJbQ5EWe2oI2FIfJy/E5lsYLISZle0" },
	{ "", "$2b$04$abcdefghijklmnopqrstuu", "$2b$04$abcdefghijklmnopqrstuubyCG3zY1GIXMyxfivm.ClDiInHzxjiq" },
	{ "!\042#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\134]^_`abcdefghijklmnopqrstuvwxyz", "$2y$04$abcdefghijklmnopqrstuv", "$2y$04$abcdefghijklmnopqrstuuRp1NUc1x3qElKIZdAOlSOxWQ3U78pQG" },
	{ "\377\243", "$2b$04$......................", "$2b$04$......................OqJDPK/YIfN79GQ4BybpBq0IY73UZcq" },
	{ "!\042#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\134]^_`abcdefg", "$2b$04$abcdefghijklmnopqrstuu", "$2b$04$abcdefghijklmnopqrstuuDOe2ZkXTKbxDPQuBjhbrNYRqWiamID6" },
	{ "!\042#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\134]^_`abcdefgh", "$2b$04$abcdefghijklmnopqrstuu", "$2b$04$abcdefghijklmnopqrstuuRp1NUc1x3qElKIZdAOlSOxWQ3U78pQG" },
};

static void test_hashes(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++) {
		struct crypt_data data = { .initialized = 0 };
		assert_string_equal(crypt(vectors[i].key, vectors[i].setting), vectors[i].hash);
		/* A hash is its own setting. */
		assert_ptr_equal(crypt_r(vectors[i].key, vectors[i].hash, &data), data.output);
		assert_string_equal(data.output, vectors[i].hash);
		assert_string_not_equal(crypt("another", vectors[i].hash), vectors[i].hash);
	}
}

static void refuse(const char *key, const char *setting, const char *token, int error)
{
	struct crypt_data data;
	errno = 0;
	assert_string_equal(crypt(key, setting), token);
	assert_int_equal(errno, error);
	errno = 0;
	assert_null(crypt_rn(key, setting, &data, sizeof data));
	assert_string_equal(data.output, token);
	assert_int_equal(errno, error);
}

static void test_failures(void **state)
{
	(void)state;
	static const char *const bad[] = {
		"", "*", "*1", "a", "a!", ".!", "_J9..abc", "_J9..ab!d", "$", "$$", "$1", "$9$abc", "$1$a:b", "$5$abc*", "$6$a\\b", "$6$a b", "$5$\xc3\xa9", "$2b$", "$2b$03$abcdefghijklmnopqrstuu",
		"$2b$32$abcdefghijklmnopqrstuu", "$2b$4$abcdefghijklmnopqrstuuu", "$2b$04$abcdefghijklmnopqrstu", "$2b$04$abcdefghijklmnopqrst!u", "$2x$04$abcdefghijklmnopqrstuu",
		"$5$rounds=999$a", "$5$rounds=0$a", "$5$rounds=01000$a", "$5$rounds=1000", "$6$rounds=$a", "$6$rounds=1000x$", "$6$rounds=99999999999999999999$a",
	};
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		refuse("key", bad[i], "*0", EINVAL);
	refuse("key", "*0", "*1", EINVAL);
	refuse("key", NULL, "*0", EINVAL);
	refuse(NULL, "ab", "*0", EINVAL);
	char longest[CRYPT_MAX_PASSPHRASE_SIZE + 1];
	memset(longest, 'x', sizeof longest);
	longest[CRYPT_MAX_PASSPHRASE_SIZE] = 0;
	refuse(longest, "$1$salt", "*0", ERANGE);
	longest[CRYPT_MAX_PASSPHRASE_SIZE - 1] = 0;
	assert_string_equal(crypt(longest, "$1$salt"), "$1$salt$BTpca3sdRTtYziHOlkxsA/");
}

static void test_memory(void **state)
{
	(void)state;
	char small[8] = "1234567";
	errno = 0;
	assert_null(crypt_rn("a", "ab", small, sizeof small));
	assert_int_equal(errno, ERANGE);
	assert_string_equal(small, "*0");
	memcpy(small, "12", 3);
	assert_null(crypt_rn("a", "ab", small, 2));
	assert_string_equal(small, "12");

	void *data = NULL;
	int size = 0;
	char *hash = crypt_ra("a", "$1$salt", &data, &size);
	assert_ptr_equal(hash, data);
	assert_int_equal(size, sizeof(struct crypt_data));
	assert_string_equal(hash, crypt("a", "$1$salt"));
	assert_ptr_equal(crypt_ra("b", "$1$salt", &data, &size), data);
	errno = 0;
	assert_null(crypt_ra("b", "!", &data, &size));
	assert_int_equal(errno, EINVAL);
	free(data);
}

static void make(const char *prefix, unsigned long count, int size, const char *expected)
{
	static const char bytes[] = "\x00\x01\x82\xfe\x05\x66\x07\x48\x99\x0a\x0b\xff\x0d\x0e\x0f\x10\x11\x12";
	char output[CRYPT_GENSALT_OUTPUT_SIZE];
	errno = 0;
	char *setting = crypt_gensalt_rn(prefix, count, bytes, size, output, sizeof output);
	if (expected == NULL) {
		assert_null(setting);
		assert_int_equal(errno, EINVAL);
		assert_string_equal(output, "*0");
		assert_null(crypt_gensalt(prefix, count, bytes, size));
		assert_null(crypt_gensalt_ra(prefix, count, bytes, size));
		return;
	}
	assert_ptr_equal(setting, output);
	assert_string_equal(output, expected);
	assert_string_equal(crypt_gensalt(prefix, count, bytes, size), expected);
	setting = crypt_gensalt_ra(prefix, count, bytes, size);
	assert_string_equal(setting, expected);
	free(setting);
	assert_int_not_equal(crypt_checksalt(expected), CRYPT_SALT_INVALID);
	assert_int_equal(strncmp(crypt("key", expected), expected, strlen(expected) - 1), 0);
}

static void test_settings(void **state)
{
	(void)state;
	make("$6$", 0, 15, "$6$.2UUyLUN5UIa8gkz");
	make(NULL, 0, 18, "$6$.2UUyLUN5UIa8gkz");
	make("$5$", 5000, 4, "$5$.2UU");
	make("$5$", 1, 4, "$5$rounds=1000$.2UU");
	make("$6$", 1234, 4, "$6$rounds=1234$.2UU");
	make("$6$", 0, 2, NULL);
	make("$2b$", 0, 16, "$2b$05$..EA9eTk/ygXAet9BO2NC.");
	make("$2y$", 4, 16, "$2y$04$..EA9eTk/ygXAet9BO2NC.");
	make("$2b$", 3, 16, NULL);
	make("$2b$", 32, 16, NULL);
	make("$2b$", 4, 15, NULL);
	make("$2x$", 4, 16, NULL);
	make("$1$", 0, 4, "$1$.2UU");
	make("$1$", 0, 16, "$1$.2UUyLUN");
	make("$1$", 1000, 16, NULL);
	make("_", 0, 3, "_J9...2UU");
	make("_", 4, 3, "_3....2UU");
	make("_", 0, 2, NULL);
	make("", 0, 2, "./");
	make("ab", 0, 2, "./");
	make("ab", 25, 2, NULL);
	make("ab", 1, 2, NULL);
	make("ab", 0, 1, NULL);
	make("a", 0, 2, NULL);
	make("$9$", 0, 16, NULL);

	/* Random ones. */
	char first[CRYPT_GENSALT_OUTPUT_SIZE];
	assert_non_null(crypt_gensalt_rn("$2b$", 4, NULL, 0, first, sizeof first));
	assert_int_equal(strlen(first), 29);
	assert_string_not_equal(crypt_gensalt("$2b$", 4, NULL, 0), first);
	errno = 0;
	assert_null(crypt_gensalt_rn("$2b$", 4, NULL, 0, first, 29));
	assert_int_equal(errno, ERANGE);

	assert_string_equal(crypt_preferred_method(), "$6$");
	assert_int_equal(crypt_checksalt("$2b$04$abcdefghijklmnopqrstuu"), CRYPT_SALT_OK);
	assert_int_equal(crypt_checksalt("$1$abc"), CRYPT_SALT_METHOD_LEGACY);
	assert_int_equal(crypt_checksalt("ab"), CRYPT_SALT_METHOD_LEGACY);
	assert_int_equal(crypt_checksalt("*0"), CRYPT_SALT_INVALID);
	assert_int_equal(crypt_checksalt("$6$a b"), CRYPT_SALT_INVALID);
	assert_int_equal(crypt_checksalt(NULL), CRYPT_SALT_INVALID);
}

static void spread(uint64_t value, char bits[64])
{
	for (int i = 0; i < 64; i++)
		bits[i] = (char)(value >> (63 - i) & 1);
}

static void test_blocks(void **state)
{
	(void)state;
	static const uint64_t cases[][3] = {
		{ 0x133457799bbcdff1, 0x0123456789abcdef, 0x85e813540f0ab405 }, { 0x0e329232ea6d0d73, 0x8787878787878787, 0 },
		{ 0x0101010101010101, 0x8000000000000000, 0x95f8a5e5dd31d900 }, { 0x8001010101010101, 0, 0x95a8d72813daa94d },
	};
	struct crypt_data data = { .initialized = 0 };
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char key[64], block[64], other[64], expected[64];
		spread(cases[i][0], key);
		spread(cases[i][1], block);
		spread(cases[i][2], expected);
		memcpy(other, block, 64);
		setkey(key);
		setkey_r(key, &data);
		encrypt(block, 0);
		assert_memory_equal(block, expected, 64);
		encrypt_r(other, 0, &data);
		assert_memory_equal(other, expected, 64);
		encrypt(block, 1);
		encrypt_r(other, 1, &data);
		spread(cases[i][1], expected);
		assert_memory_equal(block, expected, 64);
		assert_memory_equal(other, expected, 64);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_hashes), cmocka_unit_test(test_failures), cmocka_unit_test(test_memory), cmocka_unit_test(test_settings), cmocka_unit_test(test_blocks),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
