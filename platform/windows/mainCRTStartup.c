/* SPDX-License-Identifier: MIT */
/* The entry stage of a console program with main(). */
#include "private/win32.h"
#include "plat_fpu.h"
#include "stage.h"
#include "start.h"

extern int main(int argc, char **argv, char **envp);
void mainCRTStartup(void);

CRT_STAGE(entry, mainCRTStartup);
CRT_STAGE(main, main);

void mainCRTStartup(void)
{
	__plat_fpu_start();
	__crt_start(NULL, main);
}
