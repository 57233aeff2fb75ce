/* SPDX-License-Identifier: MIT */
/* tmpnam(): a name that no file has. */
#include "stream.h"

char *tmpnam(char *name)
{
	static char own[L_tmpnam];
	int result;
	if (name == NULL)
		name = own;
	result = __crt_temp_template(name, L_tmpnam, NULL, "tmpn");
	if (result == 0)
		result = __crt_free_name(name);
	return __crt_result(result) < 0 ? NULL : name;
}
