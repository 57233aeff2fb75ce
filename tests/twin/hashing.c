/* SPDX-License-Identifier: MIT */
/* Checksums of generated data: CRC-32, Adler-32, FNV-1a, SHA-256 and a 128-bit product, which test arithmetic and its output. */
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static uint32_t crc32(const unsigned char *data, size_t size)
{
	uint32_t crc = 0xffffffffu;
	for (size_t i = 0; i < size; i++) {
		crc ^= data[i];
		for (int bit = 0; bit < 8; bit++)
			crc = crc >> 1 ^ (0xedb88320u & -(crc & 1));
	}
	return ~crc;
}

static uint32_t adler32(const unsigned char *data, size_t size)
{
	uint32_t a = 1, b = 0;
	for (size_t i = 0; i < size; i++) {
		a = (a + data[i]) % 65521;
		b = (b + a) % 65521;
	}
	return b << 16 | a;
}

/* The constants of SHA-256 are the first bits of roots of primes, made here in integers. */
static uint32_t fraction_of_root(unsigned prime, int cube)
{
	/* floor(root * 2^32), bit by bit, in 128 bits. */
	unsigned __int128 low = 0, high = (unsigned __int128)1 << 36;
	while (high - low > 1) {
		unsigned __int128 middle = (low + high) / 2;
		int above;
		if (cube)
			above = middle * middle * middle > (unsigned __int128)prime << 96;
		else
			above = middle * middle > (unsigned __int128)prime << 64;
		if (above)
			high = middle;
		else
			low = middle;
	}
	return (uint32_t)low;
}

static uint32_t rotate(uint32_t x, int n) { return x >> n | x << (32 - n); }

static void sha256(const unsigned char *data, size_t size, uint32_t h[8])
{
	uint32_t k[64];
	int found = 0;
	for (unsigned n = 2; found < 64; n++) {
		int prime = 1;
		for (unsigned d = 2; d * d <= n; d++)
			prime &= n % d != 0;
		if (!prime)
			continue;
		if (found < 8)
			h[found] = fraction_of_root(n, 0);
		k[found++] = fraction_of_root(n, 1);
	}
	size_t blocks = (size + 8) / 64 + 1;
	for (size_t b = 0; b < blocks; b++) {
		unsigned char block[64] = {0};
		for (size_t i = 0; i < 64; i++) {
			size_t at = b * 64 + i;
			block[i] = at < size ? data[at] : at == size ? 0x80 : 0;
		}
		if (b == blocks - 1)
			for (int i = 0; i < 8; i++)
				block[63 - i] = (unsigned char)((uint64_t)size * 8 >> 8 * i);
		uint32_t w[64], v[8];
		for (int i = 0; i < 64; i++)
			w[i] = i < 16 ? (uint32_t)block[4 * i] << 24 | (uint32_t)block[4 * i + 1] << 16 | (uint32_t)block[4 * i + 2] << 8 | block[4 * i + 3] :
				w[i - 16] + (rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ w[i - 15] >> 3) + w[i - 7] +
				(rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ w[i - 2] >> 10);
		memcpy(v, h, sizeof v);
		for (int i = 0; i < 64; i++) {
			uint32_t t = v[7] + (rotate(v[4], 6) ^ rotate(v[4], 11) ^ rotate(v[4], 25)) + ((v[4] & v[5]) ^ (~v[4] & v[6])) + k[i] + w[i];
			uint32_t u = (rotate(v[0], 2) ^ rotate(v[0], 13) ^ rotate(v[0], 22)) + ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));
			memmove(v + 1, v, 7 * sizeof *v);
			v[4] += t;
			v[0] = t + u;
		}
		for (int i = 0; i < 8; i++)
			h[i] += v[i];
	}
}

int main(void)
{
	static unsigned char data[100000];
	uint32_t state = 1;
	for (size_t i = 0; i < sizeof data; i++)
		data[i] = (unsigned char)((state = state * 1103515245u + 12345u) >> 16);
	static const size_t sizes[] = { 0, 1, 3, 55, 56, 63, 64, 1000, 100000 };
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		uint32_t h[8];
		uint64_t fnv = 14695981039346656037u;
		for (size_t j = 0; j < sizes[i]; j++)
			fnv = (fnv ^ data[j]) * 1099511628211u;
		sha256(data, sizes[i], h);
		printf("%6zu %08" PRIx32 " %08" PRIX32 " %016" PRIx64 " ", sizes[i], crc32(data, sizes[i]), adler32(data, sizes[i]), fnv);
		for (int j = 0; j < 8; j++)
			printf("%08" PRIx32, h[j]);
		putchar('\n');
	}
	unsigned __int128 product = 1;
	for (unsigned i = 1; i <= 34; i++)
		product *= i;
	char digits[40];
	int at = 39;
	digits[at] = '\0';
	for (; product != 0; product /= 10)
		digits[--at] = (char)('0' + (int)(product % 10));
	printf("34! = %s\n", digits + at);
	return 0;
}
