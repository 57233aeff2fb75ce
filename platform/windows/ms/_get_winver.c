/* SPDX-License-Identifier: MIT */
/* _get_winver() and its kin: the system's version, as GetVersion() tells it (6.2 to programs without a manifest; Microsoft Learn). */
#include <errno.h>
#include <stdlib.h>

#include "error.h"
#include "private/win32.h"

static errno_t store(unsigned *to, unsigned value)
{
	if (to == NULL) {
		__crt_set_errno(EINVAL);
		return EINVAL;
	}
	*to = value;
	return 0;
}

static unsigned major(void)
{
	return GetVersion() & 0xff;
}

static unsigned minor(void)
{
	return GetVersion() >> 8 & 0xff;
}

errno_t _get_winmajor(unsigned *version)
{
	return store(version, major());
}

errno_t _get_winminor(unsigned *version)
{
	return store(version, minor());
}

errno_t _get_winver(unsigned *version)
{
	return store(version, major() << 8 | minor());
}

errno_t _get_osver(unsigned *build)
{
	return store(build, GetVersion() >> 16 & 0x7fff);
}

errno_t _get_osplatform(unsigned *platform)
{
	/* VER_PLATFORM_WIN32_NT. */
	return store(platform, 2);
}
