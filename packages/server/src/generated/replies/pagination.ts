// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "@share-links/validation/runtime";

export const checkPagination: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.total === undefined){
      vErrors = note(vErrors, instancePath+"/total", "required", "is required", false);
    }
    if(data.lastPage === undefined){
      vErrors = note(vErrors, instancePath+"/lastPage", "required", "is required", false);
    }
    if(data.currentPage === undefined){
      vErrors = note(vErrors, instancePath+"/currentPage", "required", "is required", false);
    }
    if(data.perPage === undefined){
      vErrors = note(vErrors, instancePath+"/perPage", "required", "is required", false);
    }
    if(data.prev === undefined){
      vErrors = note(vErrors, instancePath+"/prev", "required", "is required", false);
    }
    if(data.next === undefined){
      vErrors = note(vErrors, instancePath+"/next", "required", "is required", false);
    }
    for(const key0 in data){
      if(!((((((key0 === "total") || (key0 === "lastPage")) || (key0 === "currentPage")) || (key0 === "perPage")) || (key0 === "prev")) || (key0 === "next"))){
        vErrors = note(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", "is not a known field", false);
      }
    }
    if(data.total !== undefined){
      let data0 = data.total;
      if(!(Number.isInteger(data0))){
        vErrors = note(vErrors, instancePath+"/total", "type", "must be an integer");
      }
      if(Number.isFinite(data0)){
        if(data0 < 0){
          vErrors = note(vErrors, instancePath+"/total", "minimum", "must be at least 0");
        }
      }
    }
    if(data.lastPage !== undefined){
      let data1 = data.lastPage;
      if(!(Number.isInteger(data1))){
        vErrors = note(vErrors, instancePath+"/lastPage", "type", "must be an integer");
      }
      if(Number.isFinite(data1)){
        if(data1 < 1){
          vErrors = note(vErrors, instancePath+"/lastPage", "minimum", "must be at least 1");
        }
      }
    }
    if(data.currentPage !== undefined){
      let data2 = data.currentPage;
      if(!(Number.isInteger(data2))){
        vErrors = note(vErrors, instancePath+"/currentPage", "type", "must be an integer");
      }
      if(Number.isFinite(data2)){
        if(data2 < 1){
          vErrors = note(vErrors, instancePath+"/currentPage", "minimum", "must be at least 1");
        }
      }
    }
    if(data.perPage !== undefined){
      let data3 = data.perPage;
      if(!(Number.isInteger(data3))){
        vErrors = note(vErrors, instancePath+"/perPage", "type", "must be an integer");
      }
      if(Number.isFinite(data3)){
        if(data3 < 1){
          vErrors = note(vErrors, instancePath+"/perPage", "minimum", "must be at least 1");
        }
      }
    }
    if(data.prev !== undefined){
      let data4 = data.prev;
      if((!(Number.isInteger(data4))) && (data4 !== null)){
        vErrors = note(vErrors, instancePath+"/prev", "type", "must be an integer or null");
      }
    }
    if(data.next !== undefined){
      let data5 = data.next;
      if((!(Number.isInteger(data5))) && (data5 !== null)){
        vErrors = note(vErrors, instancePath+"/next", "type", "must be an integer or null");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkPagination.errors = vErrors;
  return vErrors === null;
};

export const paginationSchema: Validator<Schema<"Pagination">> = /* @__PURE__ */ validator(checkPagination);
