# SPDX-License-Identifier: MIT
# Which files make the library. core/<family>/<name>.c is the portable form; core/<family>/<cpu>/<name>.[cS] takes its place
# in the fast flavour on that CPU, and core/<family>/small/<name>.c in the small one.
#
# The families of TWINCRT_CPU_FAMILIES have no portable form: each CPU has its own folder, which serves every flavour (and, on the
# host, every variant of the unit tests).
set(TWINCRT_CPU_FAMILIES fenv)

# What can be left out of a program (core/without/, platform/<system>/without/): each is an object that takes the place of something in the
# archive, and not a part of it.
set(TWINCRT_WITHOUT "/without/[^/]+$")

# Sets OUT to core's sources for a flavour (fast or small) and a CPU ("" for none).
function(twincrt_core_sources OUT FLAVOUR CPU)
  set(ROOT ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/..)
  file(GLOB_RECURSE ALL CONFIGURE_DEPENDS RELATIVE ${ROOT} ${ROOT}/core/*.c ${ROOT}/core/*.S)
  list(FILTER ALL EXCLUDE REGEX ${TWINCRT_WITHOUT})
  if(FLAVOUR STREQUAL small)
    set(OVERRIDE small)
  else()
    set(OVERRIDE ${CPU})
  endif()
  set(ALWAYS ${CPU})
  if(CPU STREQUAL "")
    set(ALWAYS ${CMAKE_HOST_SYSTEM_PROCESSOR})
  endif()
  list(JOIN TWINCRT_CPU_FAMILIES "|" FAMILIES)
  set(PORTABLE)
  set(CHOSEN)
  foreach(FILE IN LISTS ALL)
    if(FILE MATCHES "^core/[^/]+/[^/]+$")
      list(APPEND PORTABLE ${FILE})
    elseif(FILE MATCHES "^core/(${FAMILIES})/${ALWAYS}/[^/]+$")
      list(APPEND CHOSEN ${FILE})
    elseif(NOT OVERRIDE STREQUAL "" AND FILE MATCHES "^core/[^/]+/${OVERRIDE}/[^/]+$")
      list(APPEND CHOSEN ${FILE})
      get_filename_component(NAME ${FILE} NAME_WE)
      string(REGEX REPLACE "^core/([^/]+)/.*$" "\\1" FAMILY ${FILE})
      set(REPLACED_${FAMILY}_${NAME} TRUE)
    endif()
  endforeach()
  foreach(FILE IN LISTS PORTABLE)
    get_filename_component(NAME ${FILE} NAME_WE)
    string(REGEX REPLACE "^core/([^/]+)/.*$" "\\1" FAMILY ${FILE})
    if(NOT REPLACED_${FAMILY}_${NAME})
      list(APPEND CHOSEN ${FILE})
    endif()
  endforeach()
  list(TRANSFORM CHOSEN PREPEND ${ROOT}/)
  set(${OUT} ${CHOSEN} PARENT_SCOPE)
endfunction()

# Sets OUT to the platform's sources and OUT_CRT to the objects that a program's link names one by one.
function(twincrt_platform_sources OUT OUT_CRT)
  set(DIR ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../platform/${TWINCRT_OS})
  file(GLOB FILES CONFIGURE_DEPENDS ${DIR}/*.c ${DIR}/ms/*.c ${DIR}/${TWINCRT_CPU}/*.c ${DIR}/${TWINCRT_CPU}/*.S)
  set(CRT ${FILES})
  list(FILTER CRT INCLUDE REGEX "/r?crt(1|i|n)\\.S$")
  list(FILTER FILES EXCLUDE REGEX "/r?crt(1|i|n)\\.S$")
  set(${OUT} ${FILES} PARENT_SCOPE)
  set(${OUT_CRT} ${CRT} PARENT_SCOPE)
endfunction()
