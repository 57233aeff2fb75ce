/* SPDX-License-Identifier: MIT */
/* Linked in front of the archives for -flto with GNU ld: what the library may need of other archives than itself.
 *
 * Calls of functions that the compiler knows by heart (malloc, abort, scanf ...) are not in the symbols of an object that is to be compiled at the
 * link, so the linker fetches these after it has looked at all archives, which works with libc.a; but it crashes if they then need something
 * of KERNEL32's import library or of libgcc.a for the first time. It costs such a program 1 KiB. */
#include "attr.h"

#define IMPORTS(X) \
	X(AcquireSRWLockExclusive) X(CloseHandle) X(CreatePipe) X(DuplicateHandle) X(FlushFileBuffers) X(GetCurrentProcess) X(GetFileType) \
	X(GetLastError) X(GetStartupInfoW) X(ReadConsoleW) X(ReadFile) X(ReleaseSRWLockExclusive) X(SetConsoleCtrlHandler) \
	X(SetFileInformationByHandle) X(SetFilePointerEx) X(SetNamedPipeHandleState) X(SetStdHandle) X(SetUnhandledExceptionFilter) X(VirtualFree)
#define HELPERS(X) \
	X(___chkstk_ms) X(__divti3) X(__floatuntixf) X(__modti3) X(__mulxc3) X(__popcountdi2) X(__udivmodti4) X(__udivti3) X(__umodti3)

/* Under names of our own, since the compiler and the headers have types for them. */
#define DECLARE_IMPORT(name) extern const char import_##name[] __asm__("__imp_" #name);
#define DECLARE_HELPER(name) extern const char helper_##name[] __asm__(#name);
IMPORTS(DECLARE_IMPORT)
HELPERS(DECLARE_HELPER)

#define IMPORT(name) import_##name,
#define HELPER(name) helper_##name,
CRT_USED CRT_SECTION(".rdata$lto") static const char *const known[] = { IMPORTS(IMPORT) HELPERS(HELPER) };
