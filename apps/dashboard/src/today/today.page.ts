import { Component } from '@angular/core';

@Component({
  selector: 'us-today-page',
  template: `<div class="head"><h1>Today</h1></div>`,
})
export class TodayPage {}
