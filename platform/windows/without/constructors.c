/* SPDX-License-Identifier: MIT */
/* --without=constructors: the tables are not looked at. The linker script refuses a program that has any (tables.c). */
#include "attr.h"
#include "crt_platform.h"
#include "private/plat_tls.h"
#include "stage.h"

/* The linker script looks for it. */
const char __crt_without_constructors = 1;

/* thread.c has the real ones. */
static void nothing(void) {}
CRT_WEAK_ALIAS(nothing) void __plat_thread_init(void);
CRT_WEAK_ALIAS(nothing) void __plat_tls_detach(void);

int __plat_preinit(void)
{
	return 0;
}

void __plat_init(void)
{
	__plat_thread_init();
}

void __plat_fini(void)
{
	__plat_tls_detach();
}

PLAT_STAGE_GROUP();
