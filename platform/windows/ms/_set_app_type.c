/* SPDX-License-Identifier: MIT */
/* Settings of Microsoft's start-up that decide nothing here. */
void _set_app_type(int type);
void __set_app_type(int type);

void _set_app_type(int type)
{
	(void)type;
}

void __set_app_type(int type)
{
	(void)type;
}
