/* SPDX-License-Identifier: MIT */
/* iscntrl(): see <ctype.h>. */
#include <ctype.h>

#undef iscntrl

int iscntrl(int c)
{
	return (unsigned)c + 128 < 384 ? __crt_ctype[c + 128] & _IScntrl : 0;
}
