/* SPDX-License-Identifier: MIT */
/* _sleep(), _beep(), _seterrormode(): functions of the system that Microsoft's library had under names of its own. */
#include <stdlib.h>

#include "private/win32.h"

void _sleep(unsigned long duration)
{
	Sleep(duration);
}

void _beep(unsigned frequency, unsigned duration)
{
	Beep(frequency, duration);
}

void _seterrormode(int mode)
{
	SetErrorMode((UINT)mode);
}
