/* SPDX-License-Identifier: MIT */
/* The functions of <stdbit.h>, for programs that take their address. */
#include <stdbit.h>

#define EXTERNAL(suffix, type) \
	extern unsigned int stdc_leading_zeros_##suffix(type); \
	extern unsigned int stdc_leading_ones_##suffix(type); \
	extern unsigned int stdc_trailing_zeros_##suffix(type); \
	extern unsigned int stdc_trailing_ones_##suffix(type); \
	extern unsigned int stdc_first_leading_zero_##suffix(type); \
	extern unsigned int stdc_first_leading_one_##suffix(type); \
	extern unsigned int stdc_first_trailing_zero_##suffix(type); \
	extern unsigned int stdc_first_trailing_one_##suffix(type); \
	extern unsigned int stdc_count_zeros_##suffix(type); \
	extern unsigned int stdc_count_ones_##suffix(type); \
	extern _Bool stdc_has_single_bit_##suffix(type); \
	extern unsigned int stdc_bit_width_##suffix(type); \
	extern type stdc_bit_floor_##suffix(type); \
	extern type stdc_bit_ceil_##suffix(type);

EXTERNAL(uc, unsigned char)
EXTERNAL(us, unsigned short)
EXTERNAL(ui, unsigned int)
EXTERNAL(ul, unsigned long)
EXTERNAL(ull, unsigned long long)
