/* SPDX-License-Identifier: MIT */
/* Random doubles to text and back: nothing is lost, and the texts are the same everywhere (their hash is printed). */
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t state = 88172645463325252u;

static uint64_t next(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state;
}

int main(void)
{
	static const char *const formats[] = { "%.17g", "%.16e", "%a", "%.20e", "%.6g", "%.3f" };
	uint64_t hash = 14695981039346656037u;
	char text[512];
	int lost = 0;
	for (int i = 0; i < 20000; i++) {
		uint64_t bits = next();
		/* Small exponents now and then, so that %f texts are of all lengths. */
		if (i % 3 == 0)
			bits = (bits & ~(UINT64_C(0x7ff) << 52)) | (UINT64_C(0x3e0) + bits % 64) << 52;
		double value, back;
		memcpy(&value, &bits, sizeof value);
		if (value - value != 0)
			continue;
		for (size_t f = 0; f < sizeof formats / sizeof *formats; f++) {
			snprintf(text, sizeof text, formats[f], value);
			for (const char *p = text; *p != '\0'; p++)
				hash = (hash ^ (unsigned char)*p) * 1099511628211u;
			if (f < 4) {
				back = strtod(text, NULL);
				lost += memcmp(&back, &value, sizeof value) != 0;
			}
		}
		float narrow = (float)value;
		if (narrow - narrow == 0) {
			snprintf(text, sizeof text, "%.9g", (double)narrow);
			lost += strtof(text, NULL) != narrow;
		}
	}
	printf("%d lost, hash %016" PRIx64 "\n", lost, hash);
	return lost != 0;
}
