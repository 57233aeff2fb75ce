/* SPDX-License-Identifier: MIT */
/* The Win32 declarations, from mingw-w64's w32api headers, trimmed to KERNEL32. */
#ifndef PLAT_WIN32_H
#define PLAT_WIN32_H

#define WIN32_LEAN_AND_MEAN
#define NOGDI
#define NOUSER
#define NOMINMAX
/* Windows 7 x64 and later: anything newer is looked up at run time. */
#undef _WIN32_WINNT
#define _WIN32_WINNT 0x0601
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#include <windows.h>
#pragma GCC diagnostic pop

#endif
