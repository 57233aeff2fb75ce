/* SPDX-License-Identifier: MIT */
/* Import pointers: code that was compiled to find a function in a DLL calls it through __imp_<name>, which the linker does not make for
 * a function that is linked in. Each stands in a file of its own. */
#ifndef MS_IMPORT_H
#define MS_IMPORT_H

#define MS_IMPORT(name) \
	extern __typeof__(name) *const __imp_##name; \
	__typeof__(name) *const __imp_##name = name

#endif
