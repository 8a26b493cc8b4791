// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { validator, type Check, type Validator } from "@share-links/validation/runtime";

const value0 = ["integer", "null"];
export const checkPagination: Check = (data, instancePath = "") => {
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.total === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "total"}});
      errors++;
    }
    if(data.lastPage === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lastPage"}});
      errors++;
    }
    if(data.currentPage === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currentPage"}});
      errors++;
    }
    if(data.perPage === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "perPage"}});
      errors++;
    }
    if(data.prev === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "prev"}});
      errors++;
    }
    if(data.next === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "next"}});
      errors++;
    }
    for(const key0 in data){
      if(!((((((key0 === "total") || (key0 === "lastPage")) || (key0 === "currentPage")) || (key0 === "perPage")) || (key0 === "prev")) || (key0 === "next"))){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
        errors++;
      }
    }
    if(data.total !== undefined){
      let data0 = data.total;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        (vErrors ??= []).push({instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 < 0 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/total",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
      }
    }
    if(data.lastPage !== undefined){
      let data1 = data.lastPage;
      if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
        (vErrors ??= []).push({instancePath:instancePath+"/lastPage",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 < 1 || isNaN(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/lastPage",keyword:"minimum",params:{comparison: ">=", limit: 1}});
          errors++;
        }
      }
    }
    if(data.currentPage !== undefined){
      let data2 = data.currentPage;
      if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
        (vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data2 == "number") && (isFinite(data2))){
        if(data2 < 1 || isNaN(data2)){
          (vErrors ??= []).push({instancePath:instancePath+"/currentPage",keyword:"minimum",params:{comparison: ">=", limit: 1}});
          errors++;
        }
      }
    }
    if(data.perPage !== undefined){
      let data3 = data.perPage;
      if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
        (vErrors ??= []).push({instancePath:instancePath+"/perPage",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data3 == "number") && (isFinite(data3))){
        if(data3 < 1 || isNaN(data3)){
          (vErrors ??= []).push({instancePath:instancePath+"/perPage",keyword:"minimum",params:{comparison: ">=", limit: 1}});
          errors++;
        }
      }
    }
    if(data.prev !== undefined){
      let data4 = data.prev;
      if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/prev",keyword:"type",params:{type: value0}});
        errors++;
      }
    }
    if(data.next !== undefined){
      let data5 = data.next;
      if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"type",params:{type: value0}});
        errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
    errors++;
  }
  checkPagination.errors = vErrors;
  return errors === 0;
};

export const paginationSchema: Validator<Schema<"Pagination">> = /* @__PURE__ */ validator(checkPagination);
