/* SPDX-License-Identifier: MIT */
/* _getmbcp(), _setmbcp(): the code page of multibyte text, which is always UTF-8. */
#include <errno.h>
#include <mbctype.h>

#include "error.h"

int _getmbcp(void)
{
	return _MB_CP_UTF8;
}

int _setmbcp(int code_page)
{
	if (code_page == _MB_CP_UTF8 || code_page == _MB_CP_LOCALE)
		return 0;
	__crt_set_errno(EINVAL);
	return -1;
}
