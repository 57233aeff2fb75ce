/* SPDX-License-Identifier: MIT */
/* The classes of the characters -128 to 255: ASCII's, and nothing for any other byte.
 *
 * The layout (a class's bit, the entry of -128 first) is glibc's, which libstdc++ was built to index. The bits are
 * <ctype.h>'s _IS*; tests/unit/ctype checks each entry against the definition. */
#include <ctype.h>

const unsigned short __crt_ctype[384] = {
	[128 + 0 ... 128 + 8] = 0x0002,
	[128 + 9] = 0x2003,
	[128 + 10 ... 128 + 13] = 0x2002,
	[128 + 14 ... 128 + 31] = 0x0002,
	[128 + 32] = 0x6001,
	[128 + '!' ... 128 + '/'] = 0xc004,
	[128 + '0' ... 128 + '9'] = 0xd808,
	[128 + ':' ... 128 + '@'] = 0xc004,
	[128 + 'A' ... 128 + 'F'] = 0xd508,
	[128 + 'G' ... 128 + 'Z'] = 0xc508,
	[128 + '[' ... 128 + '`'] = 0xc004,
	[128 + 'a' ... 128 + 'f'] = 0xd608,
	[128 + 'g' ... 128 + 'z'] = 0xc608,
	[128 + '{' ... 128 + '~'] = 0xc004,
	[128 + 127] = 0x0002,
};
