/* SPDX-License-Identifier: MIT */
/* The SCN macros of inttypes.h in sscanf, each with the neighbours of its target untouched. */
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define READ(type, format, text) \
	do { \
		struct { uint64_t before; type value; unsigned char after; } box; \
		memset(&box, 0x5a, sizeof box); \
		int count = sscanf(text, "%" format, &box.value); \
		printf("%s '%s': %d %jd %d\n", format[0] == '\0' ? "?" : #type, text, count, (intmax_t)box.value, \
			box.before == UINT64_C(0x5a5a5a5a5a5a5a5a) && box.after == 0x5a); \
	} while (0)

int main(void)
{
	READ(int8_t, SCNd8, "-128");
	READ(uint8_t, SCNu8, "255");
	READ(uint8_t, SCNx8, "7f");
	READ(int16_t, SCNd16, "-32768");
	READ(uint16_t, SCNo16, "177777");
	READ(int32_t, SCNi32, "0x7fffffff");
	READ(uint32_t, SCNu32, "4294967295");
	READ(int64_t, SCNd64, "-9223372036854775808");
	READ(uint64_t, SCNx64, "7fffffffffffffff");
	READ(intmax_t, SCNdMAX, "12");
	READ(intptr_t, SCNiPTR, "-010");
	READ(int_least16_t, SCNdLEAST16, "99");
	READ(int_fast32_t, SCNdFAST32, "77");
	READ(uint_least8_t, SCNuLEAST8, "200");
	return 0;
}
