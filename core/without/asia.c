/* SPDX-License-Identifier: MIT */
/* iconv() without the encodings of East Asia, whose tables are larger than all else: iconv_open() refuses them. */
#include <errno.h>

#include "../iconv/charset.h"

int __crt_east_open(struct crt_east_state *state, enum crt_east set, int to)
{
	(void)set;
	(void)to;
	*state = (struct crt_east_state){ .set = 0 };
	return -EINVAL;
}

void __crt_east_close(struct crt_east_state *state)
{
	(void)state;
}

int __crt_east_decode(struct crt_east_state *state, enum crt_east set, const unsigned char *p, size_t size, uint32_t *c)
{
	(void)state;
	(void)set;
	(void)p;
	(void)size;
	*c = CRT_NO_CHAR;
	return 1;
}

int __crt_east_encode(struct crt_east_state *state, enum crt_east set, unsigned char *p, uint32_t c)
{
	(void)state;
	(void)set;
	(void)p;
	(void)c;
	return -1;
}

int __crt_east_reset(struct crt_east_state *state, unsigned char *p)
{
	(void)state;
	(void)p;
	return 0;
}
